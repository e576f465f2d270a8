# Builds with the wrapper; the committed frontend bundle needs no Node.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
RUN ./mvnw -B -ntp -q dependency:go-offline || true
COPY frontend frontend
COPY src/main src/main
RUN ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
    && java -Djarmode=tools -jar target/fazhi-portal.jar extract --destination target/start

FROM eclipse-temurin:25-jre
RUN apt-get update && apt-get install -y --no-install-recommends curl fonts-noto-cjk \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home portal \
    && install -d -o portal -g portal -m 700 /data
COPY --from=build --chown=portal /build/target/start /portal
COPY --chown=portal src/package/program/java.options /portal/
USER portal
WORKDIR /portal
# what the runtime learns of the classes while it is shown a start: with it each start takes half
RUN java @java.options -XX:AOTCacheOutput=portal.aot -jar fazhi-portal.jar train
ENV PORTAL_DATA_DIR=/data \
    SERVER_ADDRESS=0.0.0.0 \
    LOGGING_THRESHOLD_CONSOLE=INFO \
    LC_ALL=C.UTF-8
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
    CMD curl -fsS http://127.0.0.1:8080/actuator/health | grep -q UP
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=portal.aot", "-Xlog:aot=off", "-Xlog:aot*=off", "-jar", "fazhi-portal.jar"]
CMD ["run"]
