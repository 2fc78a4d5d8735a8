package dev.shortlist.reader.bidi;

/// Which way a piece of text runs by itself.
public enum Direction {
    LEFT,
    RIGHT,
    NUMBER,
    NONE;

    public static Direction of(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            Direction direction = of(point);
            if (direction != NONE) {
                return direction;
            }
            i += Character.charCount(point);
        }
        return NONE;
    }

    static Direction of(int point) {
        if (point < 0x80) {
            boolean letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
            return letter ? LEFT : point >= '0' && point <= '9' ? NUMBER : NONE;
        }
        return switch (Character.getDirectionality(point)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER -> NUMBER;
            default -> NONE;
        };
    }
}
