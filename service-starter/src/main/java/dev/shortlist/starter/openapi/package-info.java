/// Describes a service's endpoints by OpenAPI 3.1, as they really are: names, permissions, problems.
@NullMarked
package dev.shortlist.starter.openapi;

import org.jspecify.annotations.NullMarked;
