package dev.shortlist.auth.user.domain;

import java.util.List;

/// Some users of `total`.
public record UserPage(List<User> users, long total) {

    public UserPage {
        users = List.copyOf(users);
    }
}
