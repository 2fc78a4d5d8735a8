package dev.shortlist.export.file.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void nothing_is_lost_between_pieces() {
        var bytes = new byte[3 * Pieces.SIZE + 17];
        new Random(7).nextBytes(bytes);
        var pieces = new Pieces();
        var joined = new ByteArrayOutputStream();

        pieces.write(bytes[0]);
        pieces.write(bytes, 1, 2 * Pieces.SIZE);
        assertThat(pieces.take()).hasSize(2).allMatch(piece -> {
            joined.writeBytes(piece);
            return piece.length == Pieces.SIZE;
        });
        pieces.write(bytes, 1 + 2 * Pieces.SIZE, bytes.length - 1 - 2 * Pieces.SIZE);
        pieces.takeAll().forEach(joined::writeBytes);

        assertThat(joined.toByteArray()).isEqualTo(bytes);
        assertThat(pieces.takeAll()).isEmpty();
    }
}
