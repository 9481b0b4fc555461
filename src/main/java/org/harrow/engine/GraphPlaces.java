package org.harrow.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.harrow.casefile.Acts;
import org.harrow.draw.network.Moved;
import org.harrow.model.CaseException;
import org.harrow.model.LogEntry;

/** Where the analyst put nodes of the graph. Kept in the custody log, undoable. */
public final class GraphPlaces {
    private static final String ACT = "graph.place";
    private static final double PARTS = 10_000;

    private final CaseSession session;

    private GraphPlaces(CaseSession session) {
        this.session = session;
    }

    /** Those of a case. */
    public static GraphPlaces of(CaseSession session) {
        return new GraphPlaces(session);
    }

    /** The places in force; of a node the newest. */
    public Moved all() throws CaseException {
        return in(session.log());
    }

    /** The same, of a log. */
    public static Moved in(List<LogEntry> log) {
        Map<Moved.Key, Moved.Spot> spots = new HashMap<>();
        Acts acts = new Acts(log);
        for (LogEntry entry : log) {
            if (entry.what().equals(ACT) && acts.inForce(entry.seq())) {
                Map<String, Object> body = Attributes.object(entry.body());
                spots.put(
                        new Moved.Key(
                                String.valueOf(body.get("arrangement")),
                                String.valueOf(body.get("centre")),
                                String.valueOf(body.get("node"))),
                        new Moved.Spot(
                                Attributes.number(body, "x") / PARTS,
                                Attributes.number(body, "y") / PARTS));
            }
        }
        return new Moved(spots);
    }

    /**
     * Puts a node somewhere; a place is kept to a ten-thousandth of the sheet.
     *
     * @throws CaseException where there is no such arrangement, or the node is not in the case
     */
    public void move(Moved.Key key, Moved.Spot spot) throws CaseException {
        Set<String> known = Set.of("radial", "columns", "force", "whole");
        if (!known.contains(key.arrangement().toLowerCase(Locale.ROOT))) {
            throw new CaseException(
                    "Nodes of \"" + key.arrangement() + "\" stay where the records put them.");
        }
        if (ActionFilter.number(session.data(), key.node()) < 0
                && !session.data().artifacts().contains(key.node())) {
            throw new CaseException("There is no " + key.node() + " in this case.");
        }
        session.act(
                ACT,
                Map.of(
                        "arrangement",
                        key.arrangement(),
                        "centre",
                        key.centre(),
                        "node",
                        key.node(),
                        "x",
                        Math.round(spot.x() * PARTS),
                        "y",
                        Math.round(spot.y() * PARTS)));
    }
}
