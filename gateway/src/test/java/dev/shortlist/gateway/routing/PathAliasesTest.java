package dev.shortlist.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathAliasesTest {

    @ParameterizedTest
    @CsvSource({
        "/auth/login, /api/v1/auth/login",
        "/auth/me, /api/v1/auth/me",
        "/chat, /api/v1/chat",
        "/chat/sessions/7/messages, /api/v1/chat/sessions/7/messages",
        "/export, /api/v1/exports",
        "/api/cv/upload, /api/v1/cvs/analyze",
        "/api/cv/export, /api/v1/cv/export",
        "/cv/export, /api/v1/cv/export",
        "/api/builder/start, /api/v1/builder/start",
        "/builder/chat, /api/v1/builder/chat",
        "/matcher/upload, /api/v1/matcher/upload",
        "/jobs, /api/v1/jobs",
        "/jobs/generate, /api/v1/jobs/generate",
        "/interviews/resolve, /api/v1/interviews/resolve",
        "/api/threads, /api/v1/chat/sessions",
        "/api/threads/7, /api/v1/chat/sessions/7",
        "/api/runs/7/events, /api/v1/chat/runs/7/events",
    })
    void an_older_path_leads_to_that_of_today(String older, String today) {
        assertThat(PathAliases.resolve(older)).isEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/health",
                "/jobsearch",
                "/exports",
                "/export/7",
                "/api/v1/jobs",
                "/internal/v1/api-keys/token"
            })
    void any_other_path_stays(String path) {
        assertThat(PathAliases.resolve(path)).isSameAs(path);
    }
}
