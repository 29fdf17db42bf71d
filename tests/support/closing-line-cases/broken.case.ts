throw new Error("fails on import");
