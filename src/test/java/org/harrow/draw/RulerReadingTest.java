package org.harrow.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.harrow.model.Arc;
import org.junit.jupiter.api.Test;

class RulerReadingTest {

    private final Incident incident = Incident.invented();
    private final Timeline timeline = incident.timeline();

    private RulerReading read(long minutes) {
        return RulerReading.of(timeline, new Ruler(incident.closure(), minutes * Ruler.MINUTE));
    }

    @Test
    void holdsEveryLinkedActWithItsRelation() {
        List<Arc.Relation> inside =
                read(120).inside().stream().map(RulerReading.Inside::relation).toList();
        assertEquals(
                List.of(Arc.Relation.AUTHOR, Arc.Relation.LINKED_ACCOUNT, Arc.Relation.THIRD_PARTY),
                inside);
    }

    @Test
    void endsWhereItSays() {
        assertEquals(0, read(30).inside().size());
        assertEquals(1, read(32).inside().size());
        assertEquals(2, read(40).inside().size());
    }

    @Test
    void readsOutReactionsAccountsAndWhatOthersShow() {
        String sentence = read(40).sentence(incident.data());
        assertEquals(
                "40 m: 2 reactions, 2 accounts; expected 0.1, 95 % from 0.0 to 0.3 (n = 32)",
                sentence);
    }

    @Test
    void stepsThroughTheNamedSpans() {
        Ruler ruler = new Ruler(0, Ruler.FORTY_MINUTES);
        assertEquals(60 * Ruler.MINUTE, ruler.wider().width());
        assertEquals(20 * Ruler.MINUTE, ruler.narrower().width());
        assertEquals(240 * Ruler.MINUTE, new Ruler(0, 240 * Ruler.MINUTE).wider().width());
        assertEquals(5 * Ruler.MINUTE, new Ruler(0, 5 * Ruler.MINUTE).narrower().width());
        assertEquals(40 * Ruler.MINUTE, new Ruler(0, 37 * Ruler.MINUTE).wider().width());
    }
}
