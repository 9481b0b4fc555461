package org.harrow.ui.help;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** One page of the manual as nodes: blocks one below the other. */
final class PageView {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final RunView runs;

    /**
     * @param manual for its pictures
     * @param path of the page
     * @param open gets the page that a link leads to
     */
    PageView(Manual manual, String path, Consumer<String> open) {
        this.runs = new RunView(manual, path, open);
    }

    /** The page. */
    VBox show(String markdown) {
        VBox page = blocks(PARSER.parse(markdown));
        page.getStyleClass().add("manual-page");
        return page;
    }

    private VBox blocks(org.commonmark.node.Node parent) {
        VBox box = new VBox();
        box.getStyleClass().add("manual-blocks");
        for (org.commonmark.node.Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            box.getChildren().add(block(at));
        }
        return box;
    }

    private Node block(org.commonmark.node.Node node) {
        return switch (node) {
            case Heading heading ->
                    styled(runs.flow(heading), "manual-heading", "level-" + heading.getLevel());
            case Paragraph paragraph -> runs.flow(paragraph);
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> styled(blocks(quote), "manual-quote");
            case BulletList list -> list(list, 0);
            case OrderedList list -> list(list, number(list));
            case TableBlock table -> new TableView(runs).show(table);
            case ThematicBreak rule -> styled(new Region(), "manual-rule");
            default -> blocks(node);
        };
    }

    private static int number(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        return first == null ? 1 : first;
    }

    /**
     * @param first number of the first item, or 0 for bullets
     */
    private Node list(org.commonmark.node.Node list, int first) {
        VBox items = new VBox();
        int number = first;
        for (org.commonmark.node.Node at = list.getFirstChild(); at != null; at = at.getNext()) {
            Label mark = new Label(first == 0 ? "•" : number++ + ".");
            mark.getStyleClass().add("manual-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox body = blocks(at);
            HBox.setHgrow(body, Priority.ALWAYS);
            items.getChildren().add(new HBox(mark, body));
        }
        return styled(items, "manual-list");
    }

    private static Node code(String text) {
        Label label = new Label(text.stripTrailing());
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setWrapText(true);
        return styled(label, "manual-code");
    }

    private static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }
}
