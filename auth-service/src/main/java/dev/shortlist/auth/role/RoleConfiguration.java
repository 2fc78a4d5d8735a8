package dev.shortlist.auth.role;

import dev.shortlist.auth.role.application.EditRole;
import dev.shortlist.auth.role.application.ReadRoles;
import dev.shortlist.auth.role.application.RoleMatrix;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reading and editing the matrix of roles and permissions.
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

    @Bean
    ReadRoles readRoles(RoleMatrix matrix) {
        return new ReadRoles(matrix);
    }

    @Bean
    EditRole editRole(RoleMatrix matrix) {
        return new EditRole(matrix);
    }
}
