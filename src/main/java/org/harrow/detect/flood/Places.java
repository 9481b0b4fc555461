package org.harrow.detect.flood;

/** Where a submission went, by its artifact's name. */
final class Places {
    private Places() {}

    /** {@code github:o/r} of {@code github:o/r#1}; the venue alone where it has no repositories. */
    static String repository(String artifact) {
        int number = artifact.indexOf('#');
        return number > 0 ? artifact.substring(0, number) : venue(artifact);
    }

    /** {@code github:o} of {@code github:o/r}; the venue alone where it has no repositories. */
    static String project(String repository) {
        int slash = repository.indexOf('/');
        return slash > 0 ? repository.substring(0, slash) : repository;
    }

    /** What stands before the first colon. */
    static String venue(String name) {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }
}
