package in.vyte.contract.report;

import in.vyte.contract.evidence.Result;
import in.vyte.contract.evidence.SeededFault;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How many faults of a kind were noticed. Immutable. */
record MutationScore(SeededFault.Target target, List<SeededFault> faults) {
    String title() {
        return switch (target) {
            case DOCUMENT -> "Mutants of the document killed";
            case WIRE -> "Faults on the wire noticed";
        };
    }

    /** A fault that nothing noticed is wrong unless there is an excuse. */
    Result result() {
        if (faults.isEmpty()) {
            return Result.NOT_RUN;
        }
        return survivors().stream().allMatch(fault -> fault.excuse().isPresent()) ? Result.PASSED : Result.FAILED;
    }

    String inWords() {
        if (faults.isEmpty()) {
            return "not run";
        }
        int noticed = faults.size() - survivors().size();
        return String.format(
                Locale.ROOT, "%d of %d (%.1f %%)", noticed, faults.size(), 100.0 * noticed / faults.size());
    }

    List<SeededFault> survivors() {
        return faults.stream().filter(fault -> !fault.noticed()).toList();
    }

    /** Returns the scores of each operator. */
    Collection<Map.Entry<String, MutationScore>> byOperator() {
        return faults.stream()
                .collect(Collectors.groupingBy(
                        SeededFault::operator,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), some -> new MutationScore(target, some))))
                .entrySet();
    }
}
