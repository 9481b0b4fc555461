package org.harrow.intake.bluesky;

import java.io.IOException;
import java.util.Arrays;
import org.harrow.intake.Delivery;
import org.harrow.intake.Format;
import org.harrow.intake.FormatInfo;
import org.harrow.intake.Head;
import org.harrow.intake.RefusedException;
import org.harrow.intake.Shape;
import org.harrow.intake.bytes.ByteWindow;
import org.harrow.intake.bytes.Limits;
import org.harrow.intake.car.CarFile;
import org.harrow.intake.car.MalformedException;
import org.harrow.model.CaseException;

/** A whole repository as its host hands it out: a CAR file. */
final class RepositoryFormat implements Format {
    private static final int SURE = 98;

    private static final FormatInfo INFO =
            new FormatInfo(
                    "bluesky.repository",
                    "bluesky",
                    "Bluesky: an account's whole repository (CAR), its hashes, tree and signature"
                            + " checked",
                    "curl \"https://HOST/xrpc/com.atproto.sync.getRepo?did=DID\" > repo.car; the key"
                            + " from \"https://plc.directory/DID\" as repo.car.key beside it",
                    new FormatInfo.Traits(
                            "the head of a CAR file of version 1; 98 of 100",
                            "the poster's own program: createdAt; the signed commit says by when all"
                                    + " of it existed, by its host's clock",
                            "deleted records; when the network first saw a record; earlier versions;"
                                    + " pictures; 64 MB at most"));

    @Override
    public FormatInfo info() {
        return INFO;
    }

    @Override
    public int confidence(Head head) {
        String text = head.text();
        int roots = text.indexOf("eroots");
        boolean car = roots > 0 && roots < 6 && text.indexOf("gversion") > roots;
        return head.shape() == Shape.BINARY && car ? SURE : 0;
    }

    @Override
    public void read(Head head, ByteWindow text, Delivery out) throws IOException, CaseException {
        text.fill(Limits.DOCUMENT + 1);
        if (text.to() - text.from() > Limits.DOCUMENT) {
            throw RefusedException.of(
                    "This repository is longer than 64 MB, which we do not hold. Export its"
                            + " collections with listRecords instead.");
        }
        long base = text.offset(text.from());
        byte[] bytes = Arrays.copyOfRange(text.bytes(), text.from(), text.to());
        try {
            CarFile car = CarFile.read(bytes, 0, bytes.length);
            new RepositoryReading(bytes, base, car, out).read();
        } catch (MalformedException e) {
            throw RefusedException.of(
                    "This begins as a CAR file but is no repository: it has "
                            + e.getMessage()
                            + ". Export it again.");
        }
    }
}
