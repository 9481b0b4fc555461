package org.harrow.engine.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0, one element a line; characters that it cannot hold become U+FFFD. */
final class Xml implements AutoCloseable {
    private final XMLStreamWriter out;

    Xml(OutputStream stream) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element with attributes as name, value, name, value. */
    Xml open(String name, String... attributes) throws IOException {
        try {
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml text(String text) throws IOException {
        try {
            out.writeCharacters(clean(text));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    Xml line() throws IOException {
        return text("\n");
    }

    Xml close(int elements) throws IOException {
        try {
            for (int i = 0; i < elements; i++) {
                out.writeEndElement();
            }
            out.writeCharacters("\n");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Closes an element without a new line. */
    Xml end() throws IOException {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** The production {@code Char} of XML 1.0, section 2.2. */
    static String clean(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int n = Character.charCount(c);
            boolean good =
                    c == '\t'
                            || c == '\n'
                            || c == '\r'
                            || (c >= 0x20 && c < 0xd800)
                            || (c >= 0xe000 && c < 0xfffe)
                            || c >= 0x10000;
            if (!good && out == null) {
                out = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (out != null) {
                out.appendCodePoint(good ? c : 0xfffd);
            }
            i += n;
        }
        return out == null ? text : out.toString();
    }
}
