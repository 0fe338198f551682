package in.vyte.contract.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import in.vyte.client.model.GeoPoint;
import in.vyte.client.model.GeoPointType;
import in.vyte.client.model.Location;
import in.vyte.client.model.LocationUpdate;
import in.vyte.client.model.Locator;
import in.vyte.client.model.LocatorCreate;
import in.vyte.client.model.LocatorUpdate;
import java.util.List;

/** Location finders and their locations. */
final class LocatorInteractions extends InteractionTable {
    LocatorInteractions() {
        expect(
                on("listLocators").responds("locators"),
                vyte -> vyte.locators().listLocators(),
                locators -> assertThat(locators)
                        .extracting(Locator::handle)
                        .containsExactly("rivoli-clinics", "rivoli-laboratories"));
        expectNone("locators", "listLocators", vyte -> vyte.locators().listLocators());
        expectSending(
                on("createLocator").givenNone("locators").sends("clinics").responds("clinics"),
                LocatorCreate.class,
                (vyte, clinics) -> vyte.locators().createLocator(clinics),
                locator -> assertThat(locator.noResults().button().label()).isEqualTo("Book a video call"));
        expectSending(
                on("createLocator").givenNone("locators").sends("withLocations").responds("clinics"),
                LocatorCreate.class,
                (vyte, clinics) -> vyte.locators().createLocator(clinics),
                locator -> assertThat(locator.maxDistance()).isEqualTo("50000"));
        expect(
                on("getLocator").responds("clinics"),
                vyte -> vyte.locators().getLocator("rivoli-clinics"),
                locator -> assertThat(locator.v()).isZero());
        expect(
                on("getLocator").at("rivoli-laboratories").responds("labs"),
                vyte -> vyte.locators().getLocator("rivoli-laboratories"),
                locator -> assertThat(locator.v()).isZero());
        expect(
                on("updateLocator").sends("renamed").responds("renamed").exactly("$.title"),
                vyte -> vyte.locators().updateLocator(CLINICS, l -> l.title("Our clinics")),
                locator -> assertThat(locator.title()).isEqualTo("Our clinics"));
        expectSending(
                on("updateLocator").sendsEveryMember().responds("renamed"),
                LocatorUpdate.class,
                (vyte, locator) -> vyte.locators().updateLocator(CLINICS, locator),
                locator -> assertThat(locator.id()).isEqualTo(CLINICS));
        expectDeleted("deleteLocator", vyte -> vyte.locators().deleteLocator(CLINICS));
        expect(
                on("listLocations").responds("locations"),
                vyte -> vyte.locations().listLocations(CLINICS),
                locations -> assertThat(locations).extracting(Location::extid).containsExactly("rivoli", "bastille"));
        expectNone("locations", "listLocations", vyte -> vyte.locations().listLocations(CLINICS));
        expect(
                on("createLocation").givenNone("locations").sends("rivoli").responds("rivoli"),
                vyte -> vyte.locations()
                        .createLocation(
                                CLINICS,
                                l -> l.name("Clinique Rivoli")
                                        .extid("rivoli")
                                        .address("12 rue de Rivoli, Paris")
                                        .location(point(2.3601, 48.8556))
                                        .pictureUrl("https://pictures.example.com/rivoli.jpg")
                                        .link("/marta-keller/types/first-visit")),
                location -> assertThat(location.location().coordinates()).containsExactly(2.3601, 48.8556));
        expect(
                on("createLocation")
                        .givenNone("locations")
                        .sends("byAddress")
                        .responds("rivoli")
                        .onlyMembers("_id", "name", "extid", "address", "location", "org", "locator"),
                vyte -> vyte.locations()
                        .createLocation(
                                CLINICS,
                                l -> l.name("Clinique Rivoli").extid("rivoli").address("12 rue de Rivoli, Paris")),
                location -> assertThat(location.location().geometryType()).isEqualTo(GeoPointType.POINT));
        expect(
                on("getLocation").responds("rivoli"),
                vyte -> vyte.locations().getLocation(CLINICS, RIVOLI),
                location -> assertThat(location.locator()).isEqualTo(CLINICS));
        expect(
                on("updateLocation").sends("renamed").responds("renamed").exactly("$.name"),
                vyte -> vyte.locations().updateLocation(CLINICS, RIVOLI, l -> l.name("Clinique Saint-Paul")),
                location -> assertThat(location.name()).isEqualTo("Clinique Saint-Paul"));
        expect(
                on("updateLocation").sends("moved").responds("moved").exactly("$.location.coordinates"),
                vyte -> vyte.locations()
                        .updateLocation(
                                CLINICS,
                                RIVOLI,
                                l -> l.address("40 rue de Rivoli, Paris").location(point(2.3553, 48.8569))),
                location -> assertThat(location.address()).startsWith("40"));
        expectSending(
                on("updateLocation").sendsEveryMember().responds("moved"),
                LocationUpdate.class,
                (vyte, location) -> vyte.locations().updateLocation(CLINICS, RIVOLI, location),
                location -> assertThat(location.id()).isEqualTo(RIVOLI));
        expectDeleted("deleteLocation", vyte -> vyte.locations().deleteLocation(CLINICS, RIVOLI));
    }

    private static GeoPoint point(double longitude, double latitude) {
        return GeoPoint.of(p -> p.geometryType(GeoPointType.POINT).coordinates(List.of(longitude, latitude)));
    }
}
