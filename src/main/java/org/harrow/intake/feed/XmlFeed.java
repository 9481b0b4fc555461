package org.harrow.intake.feed;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RejectedRecord;
import org.harrow.intake.Shape;
import org.harrow.intake.Told;
import org.harrow.intake.bytes.Broken;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Unit;
import org.harrow.intake.bytes.UnitSink;
import org.harrow.model.CaseException;
import org.harrow.model.Coverage;

/**
 * A feed in XML.
 *
 * @param info what it is
 * @param roots names of its first tag
 * @param element name of what is one record
 * @param heading reads what stands before the records
 * @param item reads a record
 */
record XmlFeed(
        FormatInfo info,
        Set<String> roots,
        String element,
        Function<XmlElement, FeedHead> heading,
        BiFunction<XmlElement, FeedHead, Told> item)
        implements Format {
    private static final int SURE = 95;

    @Override
    public int confidence(Head head) {
        if (head.shape() != Shape.MARKUP) {
            return 0;
        }
        return roots.stream().anyMatch(root -> begins(head.text(), root)) ? SURE : 0;
    }

    /** True where the first tag that is no declaration or comment is the root's. */
    private static boolean begins(String text, String root) {
        int at = text.indexOf('<');
        while (at >= 0 && (text.startsWith("<!", at) || text.startsWith("<?", at))) {
            if (text.startsWith("<!DOCTYPE", at)) {
                return text.indexOf("<" + root, at) > 0;
            }
            String end = text.startsWith("<!--", at) ? "-->" : ">";
            int close = text.indexOf(end, at);
            at = close < 0 ? -1 : text.indexOf('<', close);
        }
        return at >= 0 && text.startsWith("<" + root, at);
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        Charset charset = XmlCharsets.declared(head.text());
        Reading reading = new Reading(this, charset, out);
        ElementScanner scanner = new ElementScanner(text, element, reading);
        Unit before = scanner.head();
        String xml =
                new String(before.bytes(), before.from(), before.to() - before.from(), charset);
        reading.head = heading.apply(XmlElement.ofBeginning(xml));
        scanner.elements();
        if (out.records() > 0) {
            out.coverage(
                    new Coverage(
                            reading.head.name(),
                            "posts",
                            null,
                            out.records(),
                            "a feed is a window of its newest posts: older ones are missing"));
        }
    }

    private static final class Reading implements UnitSink {
        private final XmlFeed feed;
        private final Charset charset;
        private final Delivery out;
        private FeedHead head = new FeedHead(null, null);

        Reading(XmlFeed feed, Charset charset, Delivery out) {
            this.feed = feed;
            this.charset = charset;
            this.out = out;
        }

        @Override
        public void unit(Unit unit) throws CaseException {
            Told told;
            try {
                String xml = XmlCharsets.decode(unit.bytes(), unit.from(), unit.to(), charset);
                told = feed.item.apply(XmlElement.of(xml), head);
            } catch (CharacterCodingException e) {
                out.reject(unit, "The entry is not valid " + charset.name() + ".");
                return;
            } catch (XMLStreamException e) {
                out.reject(unit, "The entry is not well-formed XML.");
                return;
            } catch (RejectedRecord e) {
                out.reject(unit, e.sentence());
                return;
            }
            out.record(unit, told);
        }

        @Override
        public void broken(Broken bytes, String reason) throws CaseException {
            out.reject(bytes, reason);
        }
    }
}
