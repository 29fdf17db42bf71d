/** Accounts and roles, in Chinese. */
export const people = {
  label: "人员",
  search: "搜索姓名或邮箱",
  invite: "邀请人员",
  none: "没有这样的人",
  noneHint: "换一个更短的词；邮箱、姓名都可以。",
  name: "姓名",
  roles: "角色",
  hosts: "承办单位",
  since: "账号建于",
  hostRole: (host: string, role: string) => `${host}（${role}）`,
  setRoles: "角色",
  setRolesLabel: (name: string) => `${name} 的角色`,
  setRolesTitle: (name: string) => `${name} 的角色`,
  setRolesHint: "管理网点的身份在“承办单位”里设置。",
  roleHint: {
    PLANNER: "看覆盖情况，规划新网点。",
    CASE_WORKER: "办理诉求。",
    ADMINISTRATOR: "能改所有网点、人员和设置。",
  },
  rolesSet: (name: string) => `${name} 的角色已更新`,
  passwordLink: "密码链接",
  passwordLinkLabel: (name: string) => `${name} 的密码链接`,
  passwordLinkTitle: (name: string) => `为 ${name} 生成密码链接？`,
  passwordLinkText:
    "对方用这个链接设置新密码，一天内有效，只能用一次；设好后所有设备退出登录。请当面或用可靠的方式交给本人。",
  passwordLinkSubmit: "生成链接",
  passwordLinkReady: "把这个链接交给本人。只显示这一次，一天内有效。",
  remove: "删除",
  removeLabel: (name: string) => `删除 ${name} 的账号`,
  removeTitle: (name: string) => `删除 ${name} 的账号？`,
  removeText: (name: string) => `${name} 会立即退出登录，不能再进来，不能恢复。修改记录里仍保留姓名。`,
  removed: (name: string) => `${name} 的账号已删除`,
  you: "您自己",
};

/** What somebody may be. */
export const roles = {
  OWNER: "负责人",
  EDITOR: "编辑",
  PLANNER: "规划人员",
  CASE_WORKER: "诉求办理人员",
  ADMINISTRATOR: "管理员",
};
