package in.vyte.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import in.vyte.client.VyteJson;
import in.vyte.client.model.GeoPoint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatLngTest {
    private static final LatLng PARIS = new LatLng(48.8566, 2.3522);

    @Test
    void writesTheLongitudeFirst() {
        assertThat(VyteJson.write(GeoPoint.TYPE, PARIS.toGeoPoint()))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[2.3522,48.8566]}");
    }

    @Test
    void readsTheLongitudeFirst() throws IOException {
        byte[] json = "{\"coordinates\":[2.3522,48.8566]}".getBytes(StandardCharsets.UTF_8);

        assertThat(LatLng.of(VyteJson.read(GeoPoint.TYPE, json))).contains(PARIS);
    }

    @Test
    void refusesALatitudeThatCanOnlyBeALongitude() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LatLng(151.2, -33.9))
                .withMessageContaining("latitude");
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LatLng(1, Double.NaN));
    }

    @Test
    void acceptsThePolesAndTheDateLine() {
        assertThat(LatLng.of(new LatLng(-90, 180).toGeoPoint())).contains(new LatLng(-90, 180));
        assertThat(LatLng.of(new LatLng(90, -180).toGeoPoint())).contains(new LatLng(90, -180));
    }

    @Test
    void isEmptyForAPointWithoutTwoCoordinates() throws IOException {
        assertThat(LatLng.of(point(2.3522))).isEmpty();
        assertThat(LatLng.of(read("{\"coordinates\":[2.3522,null,48.8566]}"))).isEmpty();
        assertThat(LatLng.of(read("{\"coordinates\":5}"))).isEmpty();
        assertThat(LatLng.of(GeoPoint.builder().build())).isEmpty();
    }

    @Test
    void isEmptyForAPointOffTheGlobe() {
        assertThat(LatLng.of(point(2.3522, 148.8566))).isEmpty();
    }

    private static GeoPoint read(String json) throws IOException {
        return VyteJson.read(GeoPoint.TYPE, json.getBytes(StandardCharsets.UTF_8));
    }

    private static GeoPoint point(Double... coordinates) {
        List<Double> list = Arrays.asList(coordinates);
        return GeoPoint.of(p -> p.coordinates(list));
    }
}
