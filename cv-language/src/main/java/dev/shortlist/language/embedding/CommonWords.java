package dev.shortlist.language.embedding;

/// Tells the thirty thousand commonest words of English from rarer ones and from names of products.
public final class CommonWords {

    private final WordPieces pieces = WordPieces.read(CommonWords.class, LocalEmbeddings.TOKENIZER);

    /// Whether the sentence model knows the word as a whole, as it does those that are common.
    public boolean isCommon(String word) {
        return pieces.knows(word);
    }
}
