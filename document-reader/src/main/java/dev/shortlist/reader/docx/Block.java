package dev.shortlist.reader.docx;

import java.util.List;

/// What a story is made of.
sealed interface Block {

    record Paragraph(String text, int page, float size, boolean bold, boolean heading, boolean listed)
            implements Block {

        boolean isEmpty() {
            return text.isBlank();
        }
    }

    /// Text beside the flow, such as a text box.
    record Aside(List<Block> blocks) implements Block {}

    record Table(List<List<List<Block>>> rows) implements Block {}
}
