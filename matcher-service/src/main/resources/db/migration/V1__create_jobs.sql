-- A job as it is now; what it says is in its version.
create table jobs (
    job_id     uuid        primary key,
    version    int         not null,
    status     text        not null check (status in ('open', 'closed')),
    title      text        not null,
    created_at timestamptz not null
);

create index jobs_newest_first on jobs (created_at desc, job_id);

-- Every version, whole: rankings keep pointing at the one they were made for.
create table job_versions (
    job_id     uuid        not null,
    version    int         not null,
    content    jsonb       not null,
    written_by text        not null,
    written_at timestamptz not null,
    primary key (job_id, version)
);
