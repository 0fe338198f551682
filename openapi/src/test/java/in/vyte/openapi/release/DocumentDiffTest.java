package in.vyte.openapi.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which changes break users, and how they are told. */
class DocumentDiffTest {
    private static final String EARLIER = """
            openapi: 3.0.3
            info: {title: Things, version: 0.1.0}
            paths:
              /things:
                get:
                  operationId: listThings
                  parameters: [{name: colour, in: query, schema: {$ref: '#/components/schemas/Colour'}}]
                  responses:
                    '200':
                      description: Things.
                      content:
                        application/json:
                          schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                post:
                  operationId: createThing
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/ThingCreate'}}
                  responses:
                    '200':
                      description: Thing.
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
              /things/{id}:
                delete:
                  operationId: deleteThing
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '204': {description: Gone.}
            components:
              schemas:
                Thing:
                  type: object
                  properties: {name: {type: string}, size: {type: number}, part: {$ref: '#/components/schemas/Part'},
                    owner: {$ref: '#/components/schemas/Owner'}}
                Part: {type: object, properties: {since: {type: string}}}
                ThingCreate:
                  type: object
                  required: [name]
                  properties: {name: {type: string}, amount: {type: number}}
                Owner:
                  oneOf: [{type: string}, {$ref: '#/components/schemas/Part'}]
                Colour: {type: string, enum: [red, blue]}
            """;

    @Test
    void sameDocumentHasNoChanges() {
        assertThat(DocumentDiff.between(EARLIER, EARLIER).isEmpty()).isTrue();
    }

    @Test
    void removedOperationBreaks() {
        int start = EARLIER.indexOf("  /things/{id}:");
        String later = EARLIER.substring(0, start) + EARLIER.substring(EARLIER.indexOf("components:"));

        assertOnly(later, "BREAKING operation removed (DELETE /things/{id})");
    }

    @Test
    void addedOperationDoesNotBreak() {
        String later = with(
                "paths:\n",
                "paths:\n  /parts: {get: {operationId: listParts, responses: {'200': {description: Parts.}}}}\n");

        assertOnly(later, "fine     operation added (GET /parts)");
    }

    @Test
    void renamedOperationBreaks() {
        assertOnly(
                with("listThings", "getThings"),
                "BREAKING operation renamed from listThings to getThings (GET /things)");
    }

    @Test
    void narrowedResponseTypeBreaks() {
        assertOnly(
                with("size: {type: number}", "size: {type: integer}"),
                "BREAKING response 200: size is now integer instead of number (GET /things, POST /things)");
    }

    @Test
    void narrowedRequestTypeBreaks() {
        assertOnly(
                with("amount: {type: number}", "amount: {type: integer}"),
                "BREAKING request: amount is now integer instead of number (POST /things)");
    }

    @Test
    void booleanThatBecomesStringBreaks() {
        String earlier = with("since: {type: string}", "since: {type: boolean}");

        assertThat(DocumentDiff.between(earlier, EARLIER).lines())
                .containsExactly("BREAKING response 200: part.since is now string instead of boolean"
                        + " (GET /things, POST /things)");
    }

    @Test
    void alternativeThatDisappearsBreaks() {
        assertThat(DocumentDiff.between(EARLIER, with("oneOf: [{type: string}, ", "oneOf: ["))
                        .areBreaking())
                .isTrue();
    }

    @Test
    void alternativeOfAnotherTypeBreaks() {
        assertOnly(
                with("oneOf: [{type: string}", "oneOf: [{type: integer}"),
                "BREAKING scalar alternatives are now [integer] instead of [string] (Owner)");
    }

    @Test
    void fieldThatNowComesInTwoTypesBreaks() {
        assertThat(DocumentDiff.between(
                                EARLIER, with("size: {type: number}", "size: {$ref: '#/components/schemas/Owner'}"))
                        .areBreaking())
                .isTrue();
    }

    @Test
    void formatThatAppearsBreaks() {
        assertOnly(
                with("since: {type: string}", "since: {type: string, format: date-time}"),
                "BREAKING response 200: part.since is now string (date-time) instead of string"
                        + " (GET /things, POST /things)");
    }

    @Test
    void newRequiredRequestMemberBreaks() {
        assertOnly(
                with("required: [name]", "required: [name, amount]"),
                "BREAKING request: amount must now be sent (POST /things)");
    }

    @Test
    void requestMemberThatMayBeLeftOutDoesNotBreak() {
        assertOnly(with("      required: [name]\n", ""), "fine     request: name may now be left out (POST /things)");
    }

    @Test
    void addedOptionalResponseMemberDoesNotBreak() {
        assertOnly(
                with("{since: {type: string}}", "{since: {type: string}, until: {type: string}}"),
                "fine     response 200: part.until is new (GET /things, POST /things)");
    }

    @Test
    void removedResponseMemberBreaks() {
        assertOnly(
                with(", part: {$ref: '#/components/schemas/Part'}", ""),
                "BREAKING response 200: part is gone (GET /things, POST /things)");
    }

    @Test
    void removedValueBreaks() {
        assertOnly(with("[red, blue]", "[red]"), "BREAKING parameter colour may no longer be blue (GET /things)");
    }

    @Test
    void addedValueDoesNotBreak() {
        assertOnly(
                with("[red, blue]", "[red, blue, green]"), "fine     parameter colour may now be green (GET /things)");
    }

    @Test
    void addedOptionalParameterDoesNotBreak() {
        assertOnly(
                with("parameters: [{name: colour", "parameters: [{name: limit, in: query, schema: {}}, {name: colour"),
                "fine     optional parameter limit added (GET /things)");
    }

    @Test
    void parameterThatBecomesRequiredBreaks() {
        assertOnly(
                with("name: colour, in: query,", "name: colour, in: query, required: true,"),
                "BREAKING parameter colour is now required (GET /things)");
    }

    @Test
    void removedParameterBreaks() {
        assertOnly(
                with("{name: colour, in: query, schema: {$ref: '#/components/schemas/Colour'}}", ""),
                "BREAKING parameter colour removed (GET /things)");
    }

    @Test
    void changedResponseStatusBreaks() {
        assertThat(DocumentDiff.between(EARLIER, with("'204'", "'200'")).lines())
                .containsExactlyInAnyOrder(
                        "BREAKING response 204 removed (DELETE /things/{id})",
                        "fine     response 200 added (DELETE /things/{id})");
    }

    private static void assertOnly(String later, String line) {
        assertThat(DocumentDiff.between(EARLIER, later).lines()).containsExactly(line);
    }

    private static String with(String text, String replacement) {
        String later = EARLIER.replace(text, replacement);
        assertThat(later).as("the document holds: " + text).isNotEqualTo(EARLIER);
        return later;
    }
}
