package dev.shortlist.starter.id;

import java.util.UUID;

/// Gives new ids. Use cases hold one, so that tests may know the ids beforehand.
@FunctionalInterface
public interface IdSource {

    UUID next();
}
