package org.harrow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The core gives the same answer at any time, in any place, on any number of threads: it asks
 * neither clock nor chance nor locale nor the machine, and starts and writes nothing.
 */
class PurityTest {
    private static final Pattern CORE =
            Pattern.compile("org\\.harrow\\.(model|stats|text|graph|detect|draw)(\\..*)?");

    private static final Set<String> SYSTEM =
            Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "identityHashCode");

    /** The functions whose last bit may differ between processors; StrictMath fixes it. */
    private static final Set<String> INEXACT =
            Set.of(
                    "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh",
                    "exp", "expm1", "log", "log1p", "log10", "pow", "cbrt", "hypot");

    private static final Pattern IO =
            Pattern.compile(
                    "java\\.io\\.(File\\w*|RandomAccessFile|Console|PrintStream|PrintWriter)"
                            + "|java\\.nio\\.(file|channels)\\..*"
                            + "|java\\.sql\\..*|java\\.lang\\.Process.*");

    private static final Pattern THREADS =
            Pattern.compile(
                    "java\\.lang\\.(Thread(\\W.*|Local|Group)?|Runtime)"
                            + "|java\\.util\\.(Timer|concurrent\\.(Executor|Future|Completable"
                            + "|Completion|ForkJoin|Thread|Scheduled|Count|Cyclic|Semaphore|locks).*)");

    @Test
    void asksNoClock() {
        none(
                target ->
                        (target.getName().equals("now") && owner(target).startsWith("java.time."))
                                || owner(target).equals("java.time.Clock")
                                || (owner(target).equals("java.lang.System")
                                        && SYSTEM.contains(target.getName()))
                                || isFresh(target, "java.util.Date"),
                "take the time as a parameter");
    }

    @Test
    void drawsNoLotWithoutASeed() {
        none(
                target ->
                        owner(target).equals("java.util.concurrent.ThreadLocalRandom")
                                || owner(target).equals("java.security.SecureRandom")
                                || target.getFullName().startsWith("java.lang.Math.random(")
                                || target.getFullName().startsWith("java.util.UUID.randomUUID(")
                                || target.getFullName()
                                        .startsWith("java.util.Collections.shuffle(java.util.List)")
                                || isFresh(target, "java.util.Random")
                                || isFresh(target, "java.util.SplittableRandom"),
                "make the generator from a seed that the caller gives");
    }

    @Test
    void asksNoLocaleZoneOrCharset() {
        none(
                target ->
                        Set.of(
                                                "java.util.Locale.getDefault",
                                                "java.util.TimeZone.getDefault",
                                                "java.time.ZoneId.systemDefault",
                                                "java.nio.charset.Charset.defaultCharset",
                                                "java.lang.String.formatted")
                                        .contains(owner(target) + "." + target.getName())
                                || Set.of(
                                                "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                                                "java.lang.String.toLowerCase()",
                                                "java.lang.String.toUpperCase()",
                                                "java.lang.String.getBytes()",
                                                "java.lang.String.<init>([B)")
                                        .contains(target.getFullName())
                                || owner(target).equals("java.text.Collator"),
                "name it: Locale.ROOT, ZoneOffset.UTC, StandardCharsets.UTF_8");
    }

    @Test
    void computesTheSameBitsEverywhere() {
        none(
                target ->
                        owner(target).equals("java.lang.Math")
                                && INEXACT.contains(target.getName()),
                "call StrictMath");
    }

    @Test
    void startsNoThread() {
        none(
                target ->
                        THREADS.matcher(owner(target)).matches()
                                || Set.of("parallel", "parallelStream", "parallelSort")
                                        .contains(target.getName()),
                "stay a plain function: engine owns the threads");
    }

    @Test
    void readsAndWritesNothing() {
        none(
                target -> IO.matcher(owner(target)).matches(),
                "take bytes or values: intake, casefile and report own the files");
    }

    @Test
    void locksNothing() {
        List<String> locking =
                Source.CLASSES.stream()
                        .filter(PurityTest::isCore)
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.SYNCHRONIZED))
                        .map(method -> method.getFullName())
                        .toList();
        assertEquals(List.of(), locking, "share nothing: return a value");
    }

    private static void none(Predicate<AccessTarget> forbidden, String advice) {
        List<String> found =
                Source.CLASSES.stream()
                        .filter(PurityTest::isCore)
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> forbidden.test(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .sorted()
                        .toList();
        assertEquals(List.of(), found, advice);
    }

    private static boolean isCore(JavaClass type) {
        return CORE.matcher(type.getPackageName()).matches();
    }

    private static String owner(AccessTarget target) {
        return target.getOwner().getFullName();
    }

    /** Made from nothing, so from the clock. */
    private static boolean isFresh(AccessTarget target, String type) {
        return target.getFullName().equals(type + ".<init>()");
    }
}
