-- What was asked for, frozen when it was asked.
create table rankings (
    ranking_id         uuid        primary key,
    job_id             uuid        not null,
    job                jsonb       not null,
    selection          jsonb       not null,
    weights            jsonb       not null,
    scoring_version    text        not null,
    top_k              int,
    requested_by       text        not null,
    -- 0 until the first list is complete.
    revision           int         not null default 0,
    unknown_candidates uuid[]      not null default '{}',
    created_at         timestamptz not null
);

create index rankings_of_job on rankings (job_id, created_at desc);

-- Factors are stored apart from the score, so that other weights need no new comparison. Null: not asked by the job.
create table ranking_results (
    ranking_id      uuid not null references rankings on delete cascade,
    candidate_id    uuid not null,
    cv_id           uuid not null,
    candidate_name  text,
    required_skills double precision,
    preferred_skills double precision,
    experience      double precision,
    meaning         double precision,
    education       double precision,
    score           double precision not null,
    place           int,
    band            int,
    findings        jsonb not null,
    decision        jsonb,
    primary key (ranking_id, candidate_id)
);

create index ranking_results_in_order on ranking_results (ranking_id, place, score desc, candidate_id);

create index ranking_results_of_cv on ranking_results (cv_id);
