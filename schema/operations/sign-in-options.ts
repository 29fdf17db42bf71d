import { graphql } from "./graphql.ts";

export const signInOptions = graphql(`
  query SignInOptions {
    signInOptions {
      oidcName
      demo {
        part
        name
        email
        password
      }
    }
  }
`);
