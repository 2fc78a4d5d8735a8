package dev.shortlist.auth.user;

import dev.shortlist.auth.user.application.ChangeUser;
import dev.shortlist.auth.user.application.CreateUser;
import dev.shortlist.auth.user.application.ReadUsers;
import dev.shortlist.auth.user.application.RemoveUser;
import dev.shortlist.auth.user.application.Users;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reading, creating, changing and removing people.
@Configuration(proxyBeanMethods = false)
class UserConfiguration {

    @Bean
    ReadUsers readUsers(Users users) {
        return new ReadUsers(users);
    }

    @Bean
    CreateUser createUser(Users users) {
        return new CreateUser(users);
    }

    @Bean
    ChangeUser changeUser(Users users) {
        return new ChangeUser(users);
    }

    @Bean
    RemoveUser removeUser(Users users) {
        return new RemoveUser(users);
    }
}
