-- Background work that a client can watch, resume and cancel.
create table runs (
    id               uuid        primary key,
    kind             text        not null,
    owner            text        not null,
    status           text        not null check (status in ('queued', 'running', 'done', 'failed', 'cancelled')),
    input            text        not null,
    done             int         not null default 0,
    total            int         not null default 0,
    last_seq         bigint      not null default 0,
    error            text,
    cancel_requested boolean     not null default false,
    attempt          int         not null default 0,
    leased_by        uuid,
    leased_until     timestamptz,
    created_at       timestamptz not null default now(),
    finished_at      timestamptz
);

create index runs_to_do on runs (kind, created_at) where status in ('queued', 'running');

create index runs_of_owner on runs (owner, kind, created_at desc);

-- What a watcher sees, in order. Written before or together with being sent.
create table run_events (
    run_id uuid   not null references runs on delete cascade,
    seq    bigint not null,
    type   text   not null,
    data   text   not null,
    primary key (run_id, seq)
);
