package dev.shortlist.ingest.parsing.adapter.tesseract;

import dev.shortlist.reader.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Puts addresses and numbers right that a pass for two scripts garbles: an English pass reads them better.
final class ContactMending {

    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+\\.\\S+|(?:https?://|www\\.)\\S+|\\S+\\.(?:com|org|net|io|dev)(?:/\\S*)?");
    private static final Pattern NUMBER = Pattern.compile("[+(]*\\d[\\d()./-]*\\+?");
    private static final int DIGITS_OF_A_PHONE = 7;

    private ContactMending() {}

    /// What is found takes the place of the first word that it covers; the other covered ones go.
    static List<ScannedWord> mended(List<ScannedWord> words, List<ScannedWord> english) {
        var mended = new ArrayList<>(words);
        for (ScannedWord contact : contacts(english)) {
            var covered =
                    mended.stream().filter(word -> word.liesIn(contact.box())).toList();
            if (!covered.isEmpty()) {
                var first = covered.getFirst();
                mended.set(mended.indexOf(first), first.saying(contact.text(), contact.box()));
                mended.removeAll(covered.subList(1, covered.size()));
            }
        }
        return mended;
    }

    private static List<ScannedWord> contacts(List<ScannedWord> english) {
        var contacts = new ArrayList<ScannedWord>();
        var number = new ArrayList<ScannedWord>();
        for (ScannedWord word : english) {
            boolean goesOn = NUMBER.matcher(word.text()).matches()
                    && (number.isEmpty() || number.getLast().line().equals(word.line()));
            if (!goesOn) {
                addNumber(number, contacts);
                number.clear();
            }
            if (NUMBER.matcher(word.text()).matches()) {
                number.add(word);
            } else if (ADDRESS.matcher(word.text()).matches()) {
                contacts.add(word);
            }
        }
        addNumber(number, contacts);
        return contacts;
    }

    private static void addNumber(List<ScannedWord> parts, List<ScannedWord> contacts) {
        var text = inOrder(parts.stream().map(ScannedWord::text).toList());
        if (text.chars().filter(Character::isDigit).count() >= DIGITS_OF_A_PHONE) {
            var box = parts.stream().map(ScannedWord::box).reduce(Box::union);
            contacts.add(parts.getFirst().saying(text, Objects.requireNonNull(box.orElse(null))));
        }
    }

    /// In a line from right to left the groups of a number stand in that order, and its plus behind the first.
    private static String inOrder(List<String> groups) {
        if (groups.isEmpty() || !groups.getLast().endsWith("+")) {
            return String.join(" ", groups);
        }
        var reversed = new ArrayList<>(groups.reversed());
        var country = reversed.removeFirst();
        reversed.addFirst("+" + country.substring(0, country.length() - 1));
        return String.join(" ", reversed);
    }
}
