package in.vyte.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.vyte.client.model.GeoPoint;
import in.vyte.client.model.Location;
import in.vyte.client.model.LocationCreate;
import in.vyte.client.model.Locator;
import in.vyte.sandbox.control.Kind;
import in.vyte.sdk.error.BadRequestException;
import in.vyte.sdk.error.ForbiddenException;
import in.vyte.sdk.error.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocatorTest extends SandboxTest {
    private static final String CLINICS = "65a1f0c2d4e5f60718294001";
    private static final String RIVOLI = "65a1f0c2d4e5f60718294101";

    @Test
    void locatorIsReadByHandleAndNotById() {
        assertThat(vyte.locators().getLocator("rivoli-clinics").id()).isEqualTo(CLINICS);
        assertThatThrownBy(() -> vyte.locators().getLocator(CLINICS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void newLocatorHasDefaults() {
        Locator locator = vyte.locators().createLocator(l -> l.handle("pharmacies"));

        assertThat(locator.lang().value()).isEqualTo("en");
        assertThat(locator.geolocation()).isFalse();
        assertThat(vyte.locators().listLocators()).extracting(Locator::handle).contains("pharmacies");
    }

    @Test
    void handleIsUnique() {
        assertThatThrownBy(() -> vyte.locators().createLocator(l -> l.handle("rivoli-clinics")))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void locatorOfAnotherOrganizationIsForbidden() {
        assertThatThrownBy(() -> vyte.locators()
                        .createLocator(l -> l.handle("pharmacies").org("another")))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    void locationsAreCreatedAlongAndNotShown() {
        Locator locator = vyte.locators()
                .createLocator(l -> l.handle("pharmacies")
                        .locations(List.of(LocationCreate.of(
                                p -> p.name("North").extid("n").address("1 rue du Nord, Paris")))));

        assertThat(locator.has("locations")).isFalse();
        assertThat(vyte.locations().listLocations(locator.id()))
                .extracting(Location::name)
                .containsExactly("North");
    }

    @Test
    void locatorIsChangedById() {
        Locator locator = vyte.locators().updateLocator(CLINICS, l -> l.title("Our clinics"));

        assertThat(locator.title()).isEqualTo("Our clinics");
        assertThat(locator.noResults().button().label()).isEqualTo("Book a video call");
    }

    @Test
    void locatorIsDeletedWithItsLocations() {
        assertThat(vyte.locators().deleteLocator(CLINICS).n()).isEqualTo(1);

        assertThat(sandbox.records(Kind.LOCATIONS)).isEmpty();
        assertThatThrownBy(() -> vyte.locations().listLocations(CLINICS)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void coordinatesAreKeptLongitudeFirst() {
        Location location = vyte.locations()
                .createLocation(
                        CLINICS,
                        p -> p.name("North")
                                .extid("n")
                                .location(GeoPoint.of(g -> g.coordinates(List.of(2.35, 48.88)))));

        assertThat(location.location().coordinates()).containsExactly(2.35, 48.88);
        assertThat(location.location().geometryType().value()).isEqualTo("Point");
        assertThat(location.locator()).isEqualTo(CLINICS);
    }

    @Test
    void latitudeBeyondThePoleIsRefused() {
        assertThatThrownBy(() -> vyte.locations()
                        .createLocation(
                                CLINICS,
                                p -> p.name("North")
                                        .extid("n")
                                        .location(GeoPoint.of(g -> g.coordinates(List.of(48.88, 102.35))))))
                .isInstanceOf(BadRequestException.class);
    }

    @Test
    void addressWithoutCoordinatesIsLookedUp() {
        Location location = vyte.locations()
                .createLocation(CLINICS, p -> p.name("North").extid("n").address("1 rue du Nord, Paris"));

        assertThat(location.location().coordinates()).hasSize(2);
    }

    @Test
    void locationNeedsAnAddressOrCoordinates() {
        assertThatThrownBy(() -> vyte.locations()
                        .createLocation(CLINICS, p -> p.name("North").extid("n")))
                .isInstanceOfSatisfying(
                        BadRequestException.class,
                        refused -> assertThat(refused.body()).contains("location or address"));
    }

    @Test
    void locationIsReadChangedAndDeleted() {
        assertThat(vyte.locations().getLocation(CLINICS, RIVOLI).extid()).isEqualTo("rivoli");
        assertThat(vyte.locations()
                        .updateLocation(CLINICS, RIVOLI, p -> p.name("Renamed"))
                        .name())
                .isEqualTo("Renamed");
        assertThat(vyte.locations().deleteLocation(CLINICS, RIVOLI).ok()).isEqualTo(1);
        assertThatThrownBy(() -> vyte.locations().getLocation(CLINICS, RIVOLI)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void locationIsNotFoundUnderAnotherLocator() {
        assertThatThrownBy(() -> vyte.locations().getLocation("65a1f0c2d4e5f60718294002", RIVOLI))
                .isInstanceOf(NotFoundException.class);
    }
}
