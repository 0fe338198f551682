package in.vyte.project;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be said to Maven here: profiles, modules, properties and goals, as the poms and the sources name them. */
final class Build {
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>([\\w-]+)</id>");
    private static final Pattern PROFILE_WITH_GOAL =
            Pattern.compile("<profile>(?:(?!</profile>).)*<defaultGoal>", Pattern.DOTALL);
    private static final Pattern MODULE = Pattern.compile("<module>([\\w/-]+)</module>");
    private static final Pattern PROPERTY = Pattern.compile("<([\\w.-]+)>|\\$\\{([\\w.-]+)}|\"([a-z]+\\.[a-z.]+)\"");
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>(?:maven-(\\w+)|(\\w+)-maven)-plugin</artifactId>");
    private static final Set<String> OF_MAVEN = Set.of(
            "skipTests", "test", "gpg.skip", "skipUpload", "surefire.failIfNoSpecifiedTests", "maven.repo.local");
    private static final Set<String> PHASES =
            Set.of("clean", "compile", "test", "package", "verify", "install", "deploy");

    private final String poms;
    private final String sources;

    Build() {
        poms = all("pom.xml");
        sources = all(".java");
    }

    boolean hasProfile(String name) {
        return found(PROFILE, poms).contains(name);
    }

    /** Whether a profile that the command names, or switches on by a property, says which goal is meant. */
    boolean hasDefaultGoal(Command command) {
        return PROFILE_WITH_GOAL
                .matcher(poms)
                .results()
                .map(profile -> profile.group())
                .anyMatch(profile -> command.profiles().stream().anyMatch(id -> profile.contains("<id>" + id + "</id>"))
                        || command.properties().stream()
                                .anyMatch(name -> profile.contains("<name>" + name + "</name>")));
    }

    boolean hasModule(String name) {
        return found(MODULE, poms).contains(name);
    }

    boolean hasProperty(String name) {
        return OF_MAVEN.contains(name) || found(PROPERTY, poms + sources).contains(name);
    }

    boolean hasGoal(String name) {
        return PHASES.contains(name)
                || name.contains(":") && found(PLUGIN, poms).contains(name.substring(0, name.indexOf(':')));
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> names = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> {
            for (int group = 1; group <= match.groupCount(); group++) {
                if (match.group(group) != null) {
                    names.add(match.group(group));
                }
            }
        });
        return names;
    }

    private static String all(String ending) {
        return SourceTree.files(ending).stream().map(SourceTree::read).collect(Collectors.joining("\n"));
    }
}
