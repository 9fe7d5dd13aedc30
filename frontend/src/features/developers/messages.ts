/** What the page for developers of other systems says. */
export const developersZh = {
  "developers.open": "接口说明",
  "developers.title": "供其他系统开发者",
  "developers.endpoint": "接口地址",
  "developers.endpoint.how":
    "GraphQL over HTTP：POST application/json，字段 query、variables、operationName。订阅用 WebSocket（graphql-transport-ws）或 SSE（accept: text/event-stream），地址相同。",
  "developers.schema": "模式",
  "developers.schema.how": "模式可以内省；也可下载为内省结果，交给代码生成工具。",
  "developers.schema.download": "下载模式（内省 JSON）",
  "developers.schema.failed": "未能下载：{{message}}",
  "developers.auth": "认证",
  "developers.auth.how":
    "请求头 Authorization: Bearer 加访问令牌，由本部署信任的 OpenID Connect 提供方签发。没有令牌即为公众，只见公开且粗化的内容。",
  "developers.page": "分页",
  "developers.page.how":
    "每个列表用 first 和 after 取一页，从 pageInfo.endCursor 接着取，直到 hasNextPage 为 false。一页最多 1,000 条。",
  "developers.tiles": "矢量瓦片",
  "developers.tiles.how":
    "列表的 tiles.urlTemplate 给出与该筛选一致的签名瓦片地址；公共图层见 TileJSON：/tiles/constraint.json、/tiles/platform.json、/tiles/facility.json。",
  "developers.export": "导出文件",
  "developers.export.how": "列表的 export(format:, epsg:) 给出限时下载地址，含筛选的全部记录。",
  "developers.changes": "变更",
  "developers.changes.how": "changes(after:) 从上次的游标起给出全部变更；parcelChanged 订阅即时通知。",
  "developers.examples": "可运行的示例",
  "developers.run": "在接口浏览器中运行",
  "developers.example.page": "逐页读取地块",
  "developers.example.tiles": "筛选的瓦片地址",
  "developers.example.export": "导出为 GeoJSON",
  "developers.example.sites": "选址",
  "developers.example.changes": "上次之后的变更",
} as const;

export const developersEn: Record<keyof typeof developersZh, string> = {
  "developers.open": "For developers",
  "developers.title": "For developers of other systems",
  "developers.endpoint": "Endpoint",
  "developers.endpoint.how":
    "GraphQL over HTTP: POST application/json with query, variables and operationName. Subscriptions by WebSocket (graphql-transport-ws) or by server-sent events (accept: text/event-stream), at the same address.",
  "developers.schema": "Schema",
  "developers.schema.how":
    "The schema can be introspected, or downloaded as the result of an introspection for code generators.",
  "developers.schema.download": "Download the schema (introspection as JSON)",
  "developers.schema.failed": "It could not be had: {{message}}",
  "developers.auth": "Authentication",
  "developers.auth.how":
    "The header Authorization: Bearer with an access token of the OpenID Connect provider that this deployment trusts. Without a token one is the public and sees what is published, coarsened.",
  "developers.page": "Pages",
  "developers.page.how":
    "Every list gives a page by first and after; go on from pageInfo.endCursor until hasNextPage is false. A page has 1,000 records at most.",
  "developers.tiles": "Vector tiles",
  "developers.tiles.how":
    "tiles.urlTemplate of a list is the signed address of tiles of the same filter. The common layers are described by TileJSON: /tiles/constraint.json, /tiles/platform.json, /tiles/facility.json.",
  "developers.export": "Files",
  "developers.export.how":
    "export(format:, epsg:) of a list gives the address of a file with all records of the filter, good for a time.",
  "developers.changes": "Changes",
  "developers.changes.how":
    "changes(after:) gives all changes since a cursor; the subscription parcelChanged tells of them at once.",
  "developers.examples": "Examples to run",
  "developers.run": "Run in the explorer",
  "developers.example.page": "Parcels, page by page",
  "developers.example.tiles": "Tile address of a filter",
  "developers.example.export": "Export as GeoJSON",
  "developers.example.sites": "Site search",
  "developers.example.changes": "Changes since the last time",
};
