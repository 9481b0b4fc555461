package org.harrow.ui.shell;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The parts of the window that F6 walks through. */
final class Regions {
    private final List<Region> regions;

    /**
     * @param node whose inside is the region
     * @param focus puts the keyboard into it
     */
    record Region(Node node, Runnable focus) {
        boolean holds(@Nullable Node owner) {
            for (Node at = owner; at != null; at = at.getParent()) {
                if (at.equals(node)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

    Regions(List<Region> regions) {
        this.regions = List.copyOf(regions);
        regions.getFirst()
                .node()
                .sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(this::mark);
    }

    /** Shows where the keyboard is. */
    private void mark(@Nullable Node owner) {
        for (Region region : regions) {
            region.node.pseudoClassStateChanged(KEYBOARD, region.holds(owner));
        }
    }

    /** Puts the keyboard into the region after (1) or before (-1) the one that has it. */
    void go(@Nullable Scene scene, int by) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        List<Region> open = regions.stream().filter(r -> r.node().getScene() != null).toList();
        int now = by > 0 ? -1 : 0;
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).holds(owner)) {
                now = i;
            }
        }
        if (!open.isEmpty()) {
            open.get(Math.floorMod(now + by, open.size())).focus().run();
        }
    }
}
