package in.vyte.sdk.jcache;

import com.hazelcast.cache.HazelcastCachingProvider;
import com.hazelcast.cache.HazelcastMemberCachingProvider;
import com.hazelcast.config.Config;
import com.hazelcast.config.JoinConfig;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import javax.cache.Cache;
import javax.cache.CacheManager;
import javax.cache.spi.CachingProvider;

/** A member of a cluster on this machine. */
final class Member implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final HazelcastInstance instance;
    private final CachingProvider provider = new HazelcastMemberCachingProvider();

    /** Starts a member that finds those on the ports. */
    Member(String cluster, int port, int... ports) {
        this.instance = Hazelcast.newHazelcastInstance(configuration(cluster, port, ports));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    int clusterSize() {
        return instance.getCluster().getMembers().size();
    }

    Cache<String, String> cache(Duration timeToLive) {
        CacheManager manager =
                provider.getCacheManager(null, null, HazelcastCachingProvider.propertiesByInstanceItself(instance));
        return manager.createCache("vyte-users", JCacheLookupCache.configuration(timeToLive));
    }

    private static Config configuration(String cluster, int port, int... ports) {
        Config config = new Config().setClusterName(cluster);
        config.setProperty("hazelcast.logging.type", "none");
        config.setProperty("hazelcast.phone.home.enabled", "false");
        config.setProperty("hazelcast.shutdownhook.enabled", "false");
        config.setProperty("hazelcast.socket.bind.any", "false");
        config.getNetworkConfig().setPort(port).setPortAutoIncrement(false);
        config.getNetworkConfig().getInterfaces().setEnabled(true).addInterface(LOOPBACK);
        JoinConfig join = config.getNetworkConfig().getJoin();
        join.getAutoDetectionConfig().setEnabled(false);
        join.getMulticastConfig().setEnabled(false);
        join.getTcpIpConfig().setEnabled(true);
        for (int other : ports) {
            join.getTcpIpConfig().addMember(LOOPBACK + ":" + other);
        }
        return config;
    }

    /** Leaves the cluster, handing over what it holds. */
    @Override
    public void close() {
        instance.shutdown();
    }
}
