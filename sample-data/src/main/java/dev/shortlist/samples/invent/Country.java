package dev.shortlist.samples.invent;

import java.util.List;

/// A country, its cities and universities, and how its phone numbers are made.
public record Country(
        String code,
        Words name,
        List<Words> cities,
        List<Words> schools,
        String dial,
        String trunk,
        List<String> national,
        List<Integer> groups) {}
