-- POSTs that clients may repeat: who, where and with which key, and what was answered the first time.
create table idempotency_keys (
    caller       text        not null,
    route        text        not null,
    key          text        not null,
    claimed_at   timestamptz not null default now(),
    -- All null while the first call runs.
    status       int,
    fingerprint  text,
    content_type text,
    location     text,
    body         text,
    primary key (caller, route, key)
);

create index idempotency_keys_age on idempotency_keys (claimed_at);
