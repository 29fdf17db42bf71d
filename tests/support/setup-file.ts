import "reflect-metadata"; // the decorators of type-graphql want it before the first class
