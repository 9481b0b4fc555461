package org.harrow.report.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the document tree. Text only ever becomes a text node, after {@link Visible} has seen it:
 * nothing that stands in the evidence can become markup, because nothing is parsed.
 */
public final class Markup {
    /** Longer texts are cut, and it is said; the twin has all of them. */
    private static final int LONGEST = 4_000;

    private final Document document;

    /** Elements whose text is never this program's own. */
    private static final Set<String> EVIDENCE =
            Set.of("verbatim", "code", "hash", "command", "title", "question", "said");

    private static final Set<String> SPOKEN = Set.of("alt", "name");

    private final Visible visible;
    private final Tongue tongue;
    private final Deque<Element> open = new ArrayDeque<>();
    private long written;

    /**
     * @param visible decides what can be printed as it is
     * @param tongue language of this program's own words
     */
    public Markup(Visible visible, Tongue tongue) {
        this.visible = visible;
        this.tongue = tongue;
        try {
            this.document =
                    DocumentBuilderFactory.newNSInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The language it is written in. */
    Tongue tongue() {
        return tongue;
    }

    /** The tree so far. */
    public Document document() {
        return document;
    }

    /**
     * Opens an element.
     *
     * @param attributes name, value, name, value ...
     */
    public Markup open(String tag, String... attributes) {
        Element element = document.createElement(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            String said = SPOKEN.contains(attributes[i]) ? tongue.say(value) : value;
            element.setAttribute(attributes[i], visible.of(said));
        }
        if (open.isEmpty()) {
            document.appendChild(element);
        } else {
            open.peek().appendChild(element);
        }
        open.push(element);
        return this;
    }

    /** The element opened last. */
    Element current() {
        return open.element();
    }

    /** Closes the element opened last. */
    public Markup close() {
        open.pop();
        return this;
    }

    /** Adds text to the open element. */
    public Markup text(String text) {
        Element parent = open.element();
        if (!text.isEmpty()) { // the bidirectional algorithm trips over an empty paragraph
            String said = EVIDENCE.contains(parent.getAttribute("class")) ? text : tongue.say(text);
            parent.appendChild(document.createTextNode(visible.of(cut(said, LONGEST))));
            written += text.strip().length();
        }
        return this;
    }

    /** The beginning of a text, and how much was left out. */
    static String cut(String text, int limit) {
        if (text.codePointCount(0, text.length()) <= limit) {
            return text;
        }
        int end = text.offsetByCodePoints(0, limit);
        return text.substring(0, end)
                + "… ["
                + Format.count(text.codePointCount(end, text.length()))
                + " more characters]";
    }

    /** Characters of text so far. */
    long written() {
        return written;
    }

    /** Adds text of this program's own that is not evidence, such as a style sheet. */
    Markup verbatim(String text) {
        open.element().appendChild(document.createTextNode(text));
        return this;
    }

    /** This program's own words in the language of the report. */
    String say(String text) {
        return tongue.say(text);
    }

    /** A word of the data, see {@link Tongue#word}. */
    String word(String word) {
        return tongue.word(word);
    }

    /** Numbers as the language writes them, see {@link Tongue#number}. */
    String number(String text) {
        return tongue.number(text);
    }

    /** What a detector or a check says, see {@link Tongue#tell}. */
    String tell(String text) {
        return tongue.tell(text);
    }

    /** An element with nothing but text. */
    public Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A paragraph. */
    public Markup p(String text) {
        return leaf("p", text);
    }

    /** A link to another place of the report. */
    public Markup link(String id, String text) {
        return leaf("a", text, "href", "#" + id);
    }
}
