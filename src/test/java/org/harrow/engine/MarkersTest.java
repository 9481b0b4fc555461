package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.harrow.model.CaseException;
import org.harrow.model.ContextMarker;
import org.harrow.model.TimeInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the analyst writes on the axis survives a restart and every act of it can be undone. */
class MarkersTest {

    @TempDir Path folder;

    private CaseSession filled() throws CaseException {
        CaseSession session = CaseSession.create(folder.resolve("c.harrow"), "A case", Cases.CLOCK);
        session.importFiles(
                List.of(Path.of("sample-data/exports")),
                ImportRequest.DEFAULT,
                ImportListener.NONE);
        return session;
    }

    private CaseSession again() throws CaseException {
        return CaseSession.open(folder.resolve("c.harrow"), Cases.CLOCK);
    }

    private static List<String> texts(CaseSession session) throws CaseException {
        return Markers.of(session).all().stream().map(ContextMarker::text).toList();
    }

    @Test
    void markersStandInOrderOfTimeAndCanBeTakenBack() throws CaseException {
        try (CaseSession session = filled()) {
            Markers.of(session)
                    .add(new TimeInterval(50, 90), ContextMarker.Type.POLICY, "new rules");
            Markers.of(session)
                    .add(
                            new TimeInterval(10, 10),
                            ContextMarker.Type.RELEASE,
                            " a model came out ");
        }
        try (CaseSession session = again()) {
            assertEquals(List.of("a model came out", "new rules"), texts(session));
            ContextMarker last = Markers.of(session).all().getLast();
            assertEquals(ContextMarker.Type.POLICY, last.type());
            assertEquals(new TimeInterval(50, 90), last.at());
            Markers.of(session).remove(last.number());
            assertEquals(List.of("a model came out"), texts(session));
            session.undo();
            assertEquals(List.of("a model came out", "new rules"), texts(session));
            session.undo();
            assertEquals(List.of("new rules"), texts(session));
            session.redo();
            assertEquals(List.of("a model came out", "new rules"), texts(session));
        }
    }

    @Test
    void whatSaysNothingOrIsNotThereIsRefused() throws CaseException {
        try (CaseSession session = filled()) {
            Markers markers = Markers.of(session);
            TimeInterval at = new TimeInterval(1, 1);
            assertThrows(CaseException.class, () -> markers.add(at, ContextMarker.Type.NEWS, " "));
            assertThrows(CaseException.class, () -> markers.remove(7));
            assertEquals(List.of(), markers.all());
        }
    }

    @Test
    void aKeptRulerComesBackWithWhatItWasReadIn() throws CaseException {
        String trigger;
        TimeInterval shown = new TimeInterval(100, 900);
        try (CaseSession session = filled()) {
            trigger = session.data().id(3);
            Measures.of(session).keep(trigger, 40 * 60_000_000L, shown, "40 m: 2 reactions");
        }
        try (CaseSession session = again()) {
            Measures.Measure kept = Measures.of(session).all().getFirst();
            assertEquals(trigger, kept.trigger());
            assertEquals(shown, kept.shown());
            assertEquals("40 m: 2 reactions", kept.reading());
            Measures.of(session).remove(kept.number());
            assertEquals(List.of(), Measures.of(session).all());
            session.undo();
            assertEquals(List.of(kept), Measures.of(session).all());
            Measures measures = Measures.of(session);
            assertThrows(CaseException.class, () -> measures.keep("none", 9_000_000, shown, ""));
            assertThrows(CaseException.class, () -> measures.keep(trigger, 5, shown, ""));
        }
    }

    @Test
    void aNoteIsPinnedToARangeAnArcOrAnEdge() throws CaseException {
        try (CaseSession session = filled()) {
            String one = session.data().id(0);
            String other = session.data().id(1);
            String account = session.data().accounts().getFirst().id();
            String artifact = session.data().artifacts().getFirst();
            List<String> places =
                    List.of(
                            NotePlaces.range(new TimeInterval(0, 86_400_000_000L)),
                            NotePlaces.arc(one, other),
                            NotePlaces.edge(account, artifact));
            for (String place : places) {
                session.notes().add(place, "look here");
            }
            assertEquals(
                    places,
                    session.notes().all().stream().map(note -> note.target().text()).toList());
            for (String nowhere :
                    List.of(
                            "range:2026-01-02T00:00:00Z/2026-01-01T00:00:00Z",
                            "arc:" + one,
                            "edge:" + account + " -> nobody")) {
                assertThrows(CaseException.class, () -> session.notes().add(nowhere, "x"), nowhere);
            }
        }
    }
}
