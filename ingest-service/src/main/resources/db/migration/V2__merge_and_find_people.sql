-- A candidate who turned out to be another one; old ids keep leading to the person. No longer chain than people merge.
alter table candidates add column merged_into uuid references candidates;

-- Marks of a CV that another CV of the same person is likely to share: hashes of phone, name with months, employer with
-- month, and bands of the text. V3 marks the CVs that are here already.
create table cv_traces (
    trace bigint not null,
    cv_id uuid   not null references cvs on delete cascade,
    primary key (trace, cv_id)
);

create index cv_traces_of_cv on cv_traces (cv_id);
