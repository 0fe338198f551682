package in.vyte.sdk;

import in.vyte.client.json.Model;
import in.vyte.client.model.GeoPoint;
import in.vyte.client.model.GeoPointType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A place on the globe. On the wire the longitude comes first, as in GeoJSON (RFC 7946, section 3.1.1) and in Vyte's
 * samples; the table of its reference says otherwise. Immutable and thread-safe.
 *
 * @param latitude degrees north of the equator, from -90 to 90
 * @param longitude degrees east of Greenwich, from -180 to 180
 */
public record LatLng(double latitude, double longitude) {
    /**
     * Creates a place.
     *
     * @param latitude degrees north of the equator, from -90 to 90
     * @param longitude degrees east of Greenwich, from -180 to 180
     * @throws IllegalArgumentException if a coordinate is out of range, as it often is when the two were swapped
     */
    public LatLng {
        requireWithin(latitude, 90, "latitude");
        requireWithin(longitude, 180, "longitude");
    }

    /**
     * Reads the coordinates of a location.
     *
     * @param point what the API sent
     * @return the place; empty if the point does not hold two numbers within range
     */
    public static Optional<LatLng> of(GeoPoint point) {
        List<Double> coordinates = Model.readable(Objects.requireNonNull(point, "The point must not be null"))
                .coordinates();
        if (coordinates.size() != 2 || !point.mismatches().isEmpty()) {
            return Optional.empty();
        }
        double longitude = coordinates.get(0);
        double latitude = coordinates.get(1);
        return isWithin(latitude, 90) && isWithin(longitude, 180)
                ? Optional.of(new LatLng(latitude, longitude))
                : Optional.empty();
    }

    /**
     * Returns the point to send.
     *
     * @return the point, longitude first
     */
    public GeoPoint toGeoPoint() {
        return GeoPoint.of(point -> point.geometryType(GeoPointType.POINT).coordinates(List.of(longitude, latitude)));
    }

    private static void requireWithin(double degrees, double limit, String name) {
        if (!isWithin(degrees, limit)) {
            throw new IllegalArgumentException("The " + name + " must be from -" + limit + " to " + limit + " degrees");
        }
    }

    private static boolean isWithin(double degrees, double limit) {
        return Math.abs(degrees) <= limit;
    }
}
