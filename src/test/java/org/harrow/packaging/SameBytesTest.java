package org.harrow.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same commit gives the same jar; {@code packaging/test} ends with a second build of all of it.
 */
class SameBytesTest {
    @TempDir private Path folder;

    @Test
    void compilesToTheSameBytesInAnyOrderAndPlace() throws IOException {
        List<Path> sources = sources(Path.of("src/main/java/org/harrow/model"));
        Map<String, String> first = compile(sources, folder.resolve("first"));
        Map<String, String> again = compile(sources.reversed(), folder.resolve("an other"));
        assertTrue(first.size() > 20, first.keySet()::toString);
        assertEquals(first, again);
    }

    @Test
    void theJarNamesNeitherTheTimeNorTheMachineItWasMadeOn() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        assertTrue(build.contains("<project.build.outputTimestamp>2"), "pin the time of entries");
        assertTrue(build.contains("<addDefaultEntries>false<"), "leave Maven's JDK out");
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Map<String, String> compile(List<Path> sources, Path out) throws IOException {
        Files.createDirectories(out);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = new ArrayList<>(List.of("-proc:none", "-parameters", "-d"));
            options.addAll(List.of(out.toString(), "-cp", System.getProperty("java.class.path")));
            assertTrue(
                    compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources))
                            .call());
        }
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> made = Files.walk(out)) {
            for (Path file : made.filter(Files::isRegularFile).toList()) {
                bytes.put(
                        out.relativize(file).toString(),
                        HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return bytes;
    }
}
