package org.harrow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no class may do, because the evidence is hostile or because nobody could test it. */
class SafetyTest {
    private static final String NETWORK =
            "java\\.net\\.(\\w*Socket\\w*|\\w*URLConnection|Inet.*|Proxy.*|http\\..*)"
                    + "|java\\.nio\\.channels\\..*(Socket|Datagram|Network).*"
                    + "|javax\\.net\\..*|java\\.rmi\\..*|javax\\.naming\\..*|com\\.sun\\.net\\..*"
                    + "|java\\.awt\\.Desktop|javafx\\.application\\.HostServices"
                    + "|javafx\\.scene\\.web\\..*";

    /** What reads XML text; building a document from nothing is harmless. */
    private static final Pattern XML =
            Pattern.compile(
                    "javax\\.xml\\.(stream\\.XMLInputFactory|parsers\\.SAXParser(Factory)?"
                            + "|(transform|validation|xpath|bind)\\..*)\\..*"
                            + "|javax\\.xml\\.parsers\\.DocumentBuilder\\.parse\\(.*"
                            + "|org\\.xml\\.sax\\.(helpers\\.XMLReaderFactory|XMLReader)\\..*"
                            + "|java\\.beans\\.XML.*");

    @Test
    void nothingReachesTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(NETWORK)
                .because("evidence must not phone home: delete it")
                .check(Source.CLASSES);
        assertEquals(
                List.of(),
                accesses(
                        target ->
                                target.getOwner().getFullName().equals("java.net.URL")
                                        && Set.of("openConnection", "openStream", "getContent")
                                                .contains(target.getName())),
                "read resources with getResourceAsStream, files with Files");
    }

    @Test
    void oneClassMakesXmlParsers() {
        assertAtMostOne(
                users(target -> XML.matcher(target.getFullName()).matches()),
                "one class makes XML parsers, with entities and DTDs off: use it");
    }

    @Test
    void oneClassHandsWorkToTheWindow() {
        assertAtMostOne(
                users(
                        target ->
                                target.getFullName()
                                        .startsWith("javafx.application.Platform.runLater(")),
                "take the executor that Wiring injects");
    }

    @Test
    void nothingIsDeserialisedOrRun() {
        assertEquals(
                List.of(),
                accesses(
                        target ->
                                target.getFullName().startsWith("java.io.ObjectInputStream.")
                                        || target.getFullName()
                                                .startsWith("java.lang.Runtime.exec(")
                                        || target.getFullName().startsWith("javax.script.")),
                "nothing in a file is executed: delete it");
    }

    @Test
    void onlyTheCommandLinePrints() {
        assertEquals(
                List.of(),
                Source.CLASSES.stream()
                        .filter(type -> !type.getPackageName().startsWith("org.harrow.cli"))
                        .filter(type -> !type.getFullName().equals(Main.class.getName()))
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> prints(access.getTarget()))
                        .map(JavaAccess::getDescription)
                        .toList(),
                "return the result, or throw a CaseException with one sentence");
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("shared state cannot be tested: make it a field of what Wiring builds")
                .check(Source.CLASSES);
    }

    @Test
    void constructorsTakeAtMostFiveParameters() {
        List<String> wide =
                Source.CLASSES.stream()
                        .filter(SafetyTest::isPlainClass)
                        .flatMap(type -> type.getConstructors().stream())
                        .filter(constructor -> constructor.getRawParameterTypes().size() > 5)
                        .map(JavaConstructor::getFullName)
                        .toList();
        assertEquals(List.of(), wide, "a concept is missing: make a record of what goes together");
    }

    private static boolean isPlainClass(JavaClass type) {
        return !type.isRecord()
                && !type.isEnum()
                && !type.isAnonymousClass()
                && !type.isLocalClass()
                && (type.isTopLevelClass() || type.getModifiers().contains(JavaModifier.STATIC));
    }

    private static boolean prints(AccessTarget target) {
        return Stream.of("java.lang.System.out", "java.lang.System.err")
                        .anyMatch(target.getFullName()::equals)
                || target.getFullName().endsWith(".printStackTrace()");
    }

    private static List<String> accesses(Predicate<AccessTarget> forbidden) {
        return Source.CLASSES.stream()
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> forbidden.test(access.getTarget()))
                .map(JavaAccess::getDescription)
                .sorted()
                .toList();
    }

    /** The top-level classes that touch such a target. */
    private static List<String> users(Predicate<AccessTarget> wanted) {
        return Source.CLASSES.stream()
                .filter(
                        type ->
                                type.getAccessesFromSelf().stream()
                                        .anyMatch(access -> wanted.test(access.getTarget())))
                .map(type -> type.getFullName().replaceFirst("\\$.*", ""))
                .distinct()
                .sorted()
                .toList();
    }

    private static void assertAtMostOne(List<String> users, String advice) {
        assertTrue(users.size() <= 1, () -> advice + ": " + users);
    }
}
