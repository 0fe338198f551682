package x;

class TmpTest {
    @org.junit.jupiter.api.Test
    void runs() {}
}
