package dev.shortlist.matcher.job.adapter.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

@ConfigurationProperties("shortlist.jobs")
record JobUploadProperties(@DefaultValue("10MB") DataSize maxUpload) {}
