package dev.shortlist.matcher.ranking.adapter.r2dbc;

/// The statements of rankings: thousands of results are written in one, as arrays.
final class RankingSql {

    static final String INSERT = """
            insert into rankings (ranking_id, job_id, job, selection, weights, scoring_version, top_k, requested_by,
                                  created_at)
            values ($1, $2, $3::jsonb, $4::jsonb, $5::jsonb, $6, $7, $8, $9)
            """;

    static final String FIND = """
            select ranking_id, job::text as job, selection::text as selection, weights::text as weights,
                   scoring_version, top_k, requested_by, revision, unknown_candidates
            from rankings where ranking_id = $1
            """;

    // A CV that was removed while it was scored stays removed.
    static final String KEEP = """
            insert into ranking_results (ranking_id, candidate_id, cv_id, candidate_name, required_skills,
                                         preferred_skills, experience, meaning, education, score, findings)
            select $1, candidate_id, cv_id, name, required, preferred, experience, meaning, education, score,
                   findings::jsonb
            from unnest($2::uuid[], $3::uuid[], $4::text[], $5::float8[], $6::float8[], $7::float8[], $8::float8[],
                        $9::float8[], $10::float8[], $11::text[])
                as result (candidate_id, cv_id, name, required, preferred, experience, meaning, education, score,
                           findings)
            where not exists (select from forgotten_cvs forgotten where forgotten.cv_id = result.cv_id)
            on conflict (ranking_id, candidate_id) do nothing
            """;

    static final String LINES = """
            select candidate_id, required_skills, preferred_skills, experience, meaning, education,
                   (decision ->> 'rank')::int as place_given
            from ranking_results where ranking_id = $1
            """;

    static final String PLACE = """
            update ranking_results result
            set score = standing.score, place = standing.place, band = standing.band
            from unnest($2::uuid[], $3::float8[], $4::int[], $5::int[]) as standing (candidate_id, score, place, band)
            where result.ranking_id = $1 and result.candidate_id = standing.candidate_id
            """;

    static final String REVISE = """
            update rankings set weights = $2::jsonb, revision = $3, unknown_candidates = $4 where ranking_id = $1
            """;

    private static final String COLUMNS = """
            select candidate_id, cv_id, candidate_name, required_skills, preferred_skills, experience, meaning,
                   education, findings::text as findings, decision::text as decision,
                   coalesce(place, 0) as place, coalesce(band, 0) as band
            """;

    // Places are null until the list is complete; the reader counts them then.
    static final String RESULTS = COLUMNS + """
            from ranking_results where ranking_id = $1
            order by ranking_results.place, score desc, candidate_id
            limit $2 offset $3
            """;

    static final String RESULTS_OF = COLUMNS + """
            from ranking_results where ranking_id = $1 and candidate_id = any($2)
            order by ranking_results.place, score desc, candidate_id
            """;

    private RankingSql() {}
}
