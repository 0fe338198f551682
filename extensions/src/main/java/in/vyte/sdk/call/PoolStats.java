package in.vyte.sdk.call;

/**
 * How the pool of connections is used at a moment. Immutable.
 *
 * @param leased how many connections calls use
 * @param available how many connections are open and idle
 * @param pending how many calls wait for a connection
 * @param max how many connections there may be
 */
public record PoolStats(int leased, int available, int pending, int max) {}
