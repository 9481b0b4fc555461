package org.harrow.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import org.harrow.draw.network.Moved;
import org.harrow.model.CaseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphPlacesTest {
    private static final Moved.Key HERON =
            new Moved.Key("force", "github:heron", "github:lantern/wick#1");

    @TempDir private Path folder = Path.of("");

    private CaseSession session() throws Exception {
        CaseSession session = Cases.create(folder.resolve("case.harrow"));
        Cases.load(
                session,
                Cases.file(
                        folder,
                        "thread.txt",
                        "1|OPENED|heron=1|github:lantern/wick#1|2026-03-02T13:00:00Z|A"));
        return session;
    }

    @Test
    void aMovedNodeStaysUntilItIsUndone() throws Exception {
        try (CaseSession session = session()) {
            GraphPlaces places = GraphPlaces.of(session);
            places.move(HERON, new Moved.Spot(0.25, 0.5));
            places.move(HERON, new Moved.Spot(0.75, 0.5));
            assertEquals(new Moved.Spot(0.75, 0.5), places.all().spots().get(HERON));
            session.undo();
            assertEquals(new Moved.Spot(0.25, 0.5), places.all().spots().get(HERON));
            session.undo();
            assertEquals(Moved.NONE, places.all());
        }
    }

    @Test
    void onlyWhatIsInTheCaseIsMoved() throws Exception {
        try (CaseSession session = session()) {
            Moved.Spot spot = new Moved.Spot(0, 0);
            GraphPlaces places = GraphPlaces.of(session);
            Moved.Key stranger = new Moved.Key("force", "", "github:nobody");
            Moved.Key path = new Moved.Key("path", "", "github:heron");
            assertThrows(CaseException.class, () -> places.move(stranger, spot));
            assertThrows(CaseException.class, () -> places.move(path, spot));
        }
    }
}
