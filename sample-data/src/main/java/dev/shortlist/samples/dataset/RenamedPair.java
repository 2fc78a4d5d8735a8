package dev.shortlist.samples.dataset;

/// Two CVs that differ in the name, what is made of it, and whether a man or a woman is spoken of; in nothing else.
public record RenamedPair(GeneratedFile first, GeneratedFile second) {}
