package org.harrow.intake.feed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A small element tree of one item, entry or head of a feed. */
final class XmlElement {
    private static final int DEPTH = 512;

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlElement(String name) {
        this.name = name;
    }

    /**
     * The element a piece of XML consists of.
     *
     * @throws XMLStreamException where it is not well-formed or nests deeper than 512
     */
    static XmlElement of(String xml) throws XMLStreamException {
        XmlElement root = new XmlElement("");
        read(xml, root);
        if (root.children.isEmpty()) {
            throw new XMLStreamException("no element");
        }
        return root.children.getFirst();
    }

    /** What can be read of the beginning of a document; its elements need not be closed. */
    static XmlElement ofBeginning(String xml) {
        XmlElement root = new XmlElement("");
        try {
            read(xml, root);
        } catch (XMLStreamException e) {
            root.attributes.put("cut", "true");
        }
        return root;
    }

    private static void read(String xml, XmlElement root) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        XMLStreamReader reader = SafeXml.over(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = new XmlElement(reader.getLocalName());
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        element.attributes.put(
                                reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                    }
                    top(open).children.add(element);
                    open.push(element);
                    if (open.size() > DEPTH) {
                        throw new XMLStreamException("elements nest deeper than " + DEPTH);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        top(open).text.append(reader.getText());
                default -> {}
            }
        }
    }

    private static XmlElement top(Deque<XmlElement> open) {
        return open.element();
    }

    /** The element's name with its prefix, in lower case. */
    String name() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The value of an attribute, or null. */
    @Nullable String attribute(String wanted) {
        return attributes.get(wanted);
    }

    /** The first child of a name, or null. */
    @Nullable XmlElement child(String wanted) {
        for (XmlElement child : children) {
            if (child.name().equals(wanted)) {
                return child;
            }
        }
        return null;
    }

    /** Every child of a name. */
    List<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.name().equals(wanted)).toList();
    }

    /** The text of the first of several children that has one, or null. */
    @Nullable String text(String... wanted) {
        for (String child : wanted) {
            for (XmlElement found : children(child)) {
                String words = found.allText().strip();
                if (!words.isEmpty()) {
                    return words;
                }
            }
        }
        return null;
    }

    /** The element's text and that of everything in it, elements set apart by line ends. */
    String allText() {
        if (children.isEmpty()) {
            return text.toString();
        }
        StringBuilder all = new StringBuilder();
        Deque<XmlElement> todo = new ArrayDeque<>(List.of(this));
        while (!todo.isEmpty()) {
            XmlElement next = todo.pop();
            all.append(next.text).append('\n');
            for (int i = next.children.size() - 1; i >= 0; i--) {
                todo.push(next.children.get(i));
            }
        }
        return all.toString();
    }
}
