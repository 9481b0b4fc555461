package org.harrow.ui.help;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * The runs of a line: text, emphasis, code, pictures, links. Only links within the manual can be
 * followed; what leads elsewhere is text with its address.
 *
 * @param manual for its pictures
 * @param path of the page
 * @param open gets the page that a link leads to
 */
record RunView(Manual manual, String path, Consumer<String> open) {
    private static final double PICTURE = 640;

    /** All runs of a block. */
    TextFlow flow(Node block) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("manual-text");
        add(flow, block, "manual-run");
        return flow;
    }

    private void add(TextFlow flow, Node parent, String style) {
        for (Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            switch (at) {
                case org.commonmark.node.Text text -> text(flow, text.getLiteral(), style);
                case Code code -> text(flow, code.getLiteral(), "manual-inline-code");
                case SoftLineBreak soft -> text(flow, " ", style);
                case HardLineBreak hard -> text(flow, "\n", style);
                case Emphasis emphasis -> add(flow, emphasis, "manual-emphasis");
                case StrongEmphasis strong -> add(flow, strong, "manual-strong");
                case Link link -> link(flow, link, style);
                case org.commonmark.node.Image image -> picture(flow, image);
                default -> add(flow, at, style);
            }
        }
    }

    private void link(TextFlow flow, Node node, String style) {
        Link link = (Link) node;
        String target = Manual.resolve(path, link.getDestination());
        if (target == null) {
            add(flow, link, style);
            text(flow, " (" + link.getDestination() + ")", "manual-address");
            return;
        }
        Hyperlink button = new Hyperlink(words(link));
        button.getStyleClass().add("manual-link");
        button.setOnAction(event -> open.accept(target));
        flow.getChildren().add(button);
    }

    private void picture(TextFlow flow, org.commonmark.node.Image image) {
        Path place = Path.of(path).resolveSibling(image.getDestination()).normalize();
        byte[] bytes = manual.bytes(place.toString().replace('\\', '/'));
        if (bytes == null) {
            text(flow, "[" + words(image) + "]", "manual-address");
            return;
        }
        ImageView view = new ImageView(new Image(new ByteArrayInputStream(bytes)));
        view.setFitWidth(Math.min(PICTURE, view.getImage().getWidth()));
        view.setPreserveRatio(true);
        view.setAccessibleText(words(image));
        flow.getChildren().add(view);
    }

    private static void text(TextFlow flow, String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        flow.getChildren().add(text);
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNext()) {
            switch (at) {
                case org.commonmark.node.Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak soft -> words.append(' ');
                default -> words.append(words(at));
            }
        }
        return words.toString();
    }
}
