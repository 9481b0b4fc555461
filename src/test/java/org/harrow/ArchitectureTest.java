package org.harrow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The arrows between packages: who may know whom. */
class ArchitectureTest {

    /** Each layer, and the layers it may know. Only Main and Wiring know them all. */
    private static final Map<String, String> LAYERS =
            Map.ofEntries(
                    Map.entry("model", ""),
                    Map.entry("stats", ""),
                    Map.entry("text", ""),
                    Map.entry("graph", "model"),
                    Map.entry("detect", "model stats text graph"),
                    Map.entry("intake", "model"),
                    Map.entry("casefile", "model"),
                    Map.entry("resolve", "model"),
                    Map.entry("draw", "model stats graph"),
                    Map.entry("paint", "draw"),
                    Map.entry("report", "model draw paint"),
                    Map.entry(
                            "engine",
                            "model stats text graph detect intake casefile resolve draw paint"
                                    + " report"),
                    Map.entry("cli", "engine model"),
                    Map.entry("ui", "engine draw paint model"));

    /** The layers that use no library but these. */
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "model", "",
                    "resolve", "",
                    "stats",
                            "org.apache.commons.statistics org.apache.commons.numbers"
                                    + " org.apache.commons.rng",
                    "text", "com.dynatrace.hash4j com.ibm.icu",
                    "graph", "org.jgrapht",
                    "detect", "org.jgrapht",
                    "draw", "org.jgrapht");

    /** The parts of the window that every other part may use. */
    private static final Set<String> SHARED =
            Set.of("common", "canvas", "job", "theme", "command", "settings", "error");

    static final Set<Map.Entry<String, String>> LAYER_ROWS = LAYERS.entrySet();
    static final Set<Map.Entry<String, String>> LIBRARY_ROWS = LIBRARIES.entrySet();

    @ParameterizedTest
    @FieldSource("LAYER_ROWS")
    void layersKnowOnlyTheLayersBelowThem(Map.Entry<String, String> row) {
        String[] allowed =
                Stream.concat(Stream.of(row.getKey()), words(row.getValue()))
                        .map(layer -> "org.harrow." + layer + "..")
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("org.harrow." + row.getKey() + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.harrow..").and(resideOutsideOfPackages(allowed)))
                .because("the arrows point down: pass the value in, or compose both in engine")
                .allowEmptyShould(true)
                .check(Source.CLASSES);
    }

    @ParameterizedTest
    @FieldSource("LIBRARY_ROWS")
    void pureLayersUseOnlyTheirOwnLibrary(Map.Entry<String, String> row) {
        String[] allowed =
                Stream.concat(
                                Stream.of("java", "org.jspecify", "org.harrow"),
                                words(row.getValue()))
                        .map(library -> library + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.harrow." + row.getKey() + "..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage("").or(JavaClass.Predicates.resideInAnyPackage(allowed)))
                .because("the core stays plain: do this in the layer that owns the library")
                .allowEmptyShould(true)
                .check(Source.CLASSES);
    }

    @Test
    void everyPackageBelongsToALayer() {
        List<String> strangers =
                Source.CLASSES.stream()
                        .map(type -> part(type, 2))
                        .filter(layer -> !layer.isEmpty() && !LAYERS.containsKey(layer))
                        .distinct()
                        .toList();
        assertEquals(List.of(), strangers, "move these into one of " + LAYERS.keySet());
    }

    @Test
    void layersFormNoCycle() {
        slices().matching("org.harrow.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a cycle has no place to start reading: move what both need down")
                .check(Source.CLASSES);
    }

    @Test
    void onlyTheWindowKnowsTheToolkit() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.harrow.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .because("the core and the command line run without JavaFX: move this under ui")
                .check(Source.CLASSES);
    }

    @Test
    void theDesktopCarriesNoPartOfTheCluster() {
        noClasses()
                .should()
                .resideInAPackage("org.harrow.spark..")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..")
                .because("the desktop is built without Spark: move this to src/spark")
                .check(Source.CLASSES);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")
                .because("a view model is tested without a toolkit: move nodes to its view")
                .allowEmptyShould(true)
                .check(Source.CLASSES);
    }

    @Test
    void featuresOfTheWindowMeetInTheirCommonRoomOnly() {
        List<String> crossing =
                Source.CLASSES.stream()
                        .filter(type -> !feature(type).equals("shell"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureTest::crosses)
                        .map(Dependency::getDescription)
                        .sorted()
                        .toList();
        assertEquals(List.of(), crossing, "let them meet in ui.common, at the case view model");
    }

    private static boolean crosses(Dependency arrow) {
        String from = feature(arrow.getOriginClass());
        String to = feature(arrow.getTargetClass());
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to) && !SHARED.contains(to);
    }

    private static String feature(JavaClass type) {
        return part(type, 2).equals("ui") ? part(type, 3) : "";
    }

    /** The n-th word of the name of one of our packages, or nothing. */
    private static String part(JavaClass type, int n) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return type.getPackageName().startsWith("org.harrow.") && n < parts.length ? parts[n] : "";
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(" ")).filter(word -> !word.isEmpty());
    }
}
