package dev.shortlist.reader;

import java.awt.image.BufferedImage;

/// A page, counted from 1, as it looks: grey, at so many dots a point.
public record PagePicture(int page, BufferedImage image, float dotsPerPoint) {}
