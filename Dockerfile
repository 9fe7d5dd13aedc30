# The server and the page in one image: docker build -t geo .
FROM node:20-bookworm-slim AS page
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-audit --no-fund
COPY frontend/ ./
COPY src/Geo.Server/Schema/schema.graphql /source/src/Geo.Server/Schema/schema.graphql
RUN npm run build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS server
WORKDIR /source
COPY global.json Directory.Build.props Directory.Packages.props .editorconfig ./
COPY eng/BannedSymbols.txt eng/
COPY db/ db/
COPY src/ src/
RUN dotnet publish src/Geo.Server -c Release -o /app --nologo

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# GDAL reads and writes files of other programs; unshare and prlimit of util-linux keep it to itself.
RUN apt-get update && apt-get install -y --no-install-recommends gdal-bin util-linux && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=server /app ./
COPY --from=page /source/frontend/dist ./page
RUN mkdir /uploads && chown $APP_UID /uploads
ENV GEO_UPLOADS=/uploads
VOLUME /uploads
USER $APP_UID
EXPOSE 8080
# What the runtime would write for debuggers has no place on a root that is only read.
ENV DOTNET_EnableDiagnostics=0
STOPSIGNAL SIGTERM
ENTRYPOINT ["./geo"]
CMD ["serve", "--listen", "0.0.0.0", "--port", "8080", "--page", "page"]
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["./geo", "probe", "http://127.0.0.1:8080/health/ready"]
