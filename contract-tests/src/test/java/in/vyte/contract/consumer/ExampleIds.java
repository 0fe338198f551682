package in.vyte.contract.consumer;

/** The ids in the examples of the document. */
final class ExampleIds {
    static final String CLINIQUE_RIVOLI = "65a1f0c2d4e5f60718293a01";

    static final String MARTA = "65a1f0c2d4e5f60718293b01";
    static final String TOMAS = "65a1f0c2d4e5f60718293b02";
    static final String AIKO = "65a1f0c2d4e5f60718293b03";

    /** A booking of Marta by Nora. */
    static final String FIRST_VISIT = "65a1f0c2d4e5f60718293e01";

    /** A group meeting of Tomas with Aiko and Pavel. */
    static final String QUARTERLY_REVIEW = "65a1f0c2d4e5f60718293e02";

    /** A team of Marta and Tomas. */
    static final String FRONT_DESK = "65a1f0c2d4e5f60718293c01";

    /** Working hours of the organization. */
    static final String MORNINGS = "65a1f0c2d4e5f60718294402";

    static final String CLINICS = "65a1f0c2d4e5f60718294001";

    static final String RIVOLI = "65a1f0c2d4e5f60718294101";

    static final String INTRANET = "65a1f0c2d4e5f60718294201";

    static final String WEBHOOK = "65a1f0c2d4e5f60718294301";

    /** The id of nothing. */
    static final String UNKNOWN = "65a1f0c2d4e5f607182930ff";

    private ExampleIds() {}
}
